import { element, startBlockPages, untilTold, type BlockPages } from '../../support/featured-conference/block-pages';
import { IN_ENGLISH, NO_BLOCK, SAMPLE_BLOCK, sampleBlockAnswer } from '../../support/featured-conference/sample-block';

let pages: BlockPages;

beforeAll(async () => {
  pages = await startBlockPages();
});

afterEach(() => pages.closeWindows());
afterAll(() => pages.stop());

describe('in an application', () => {
  test('of React 18 it shows, follows a change of language, and is heard', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    pages.api.answer('en', IN_ENGLISH);
    const app = `<div id="root"></div><script src="/react.js"></script><script src="/react-dom.js"></script><script>
      const { createElement: h, useEffect, useRef, useState } = React;
      const App = () => {
        const [locale, setLocale] = useState('vi');
        const [headline, setHeadline] = useState('');
        const ref = useRef(null);
        useEffect(() => {
          const hear = ({ detail }) => setHeadline(detail.data.headline);
          ref.current.addEventListener('featured-shown', hear);
          return () => ref.current?.removeEventListener('featured-shown', hear);
        }, []);
        return h('div', null,
          h('button', { onClick: () => setLocale('en') }, 'English'),
          h('output', null, headline),
          h('featured-conference', { ref, src: '${pages.api.url}', locale }, h('p', { id: 'fallback' }, 'Đang tải')));
      };
      ReactDOM.createRoot(document.getElementById('root')).render(h(App));
    </script>`;
    const opened = await pages.openTold(pages.pageWith(app));
    const { page, complaints } = opened;
    expect(await page.locator('output').textContent()).toBe(SAMPLE_BLOCK.headline);
    await page.locator('button').click();
    await untilTold(opened, 2);
    expect(await page.locator('featured-conference h2').textContent()).toBe(IN_ENGLISH.data.headline);
    expect(await page.locator('output').textContent()).toBe(IN_ENGLISH.data.headline);
    expect(complaints).toEqual([]);
  });

  test('of Vue 3 it shows, follows a change of language, and is heard', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    pages.api.answer('en', NO_BLOCK);
    const app = `<div id="root"></div><script src="/vue.js"></script><script>
      const { createApp, h, ref } = Vue;
      const app = createApp({
        setup() {
          const locale = ref('vi');
          const heard = ref('');
          return () => h('div', [
            h('button', { onClick: () => (locale.value = 'en') }, 'English'),
            h('output', heard.value),
            h('featured-conference', { src: '${pages.api.url}', locale: locale.value, onFeaturedShown: ({ detail }) => (heard.value = detail.data.headline), onFeaturedEmpty: () => (heard.value = 'none') }),
          ]);
        },
      });
      app.config.compilerOptions.isCustomElement = (tag) => tag === 'featured-conference';
      app.mount('#root');
    </script>`;
    const opened = await pages.openTold(pages.pageWith(app));
    const { page, complaints } = opened;
    expect(await page.locator('featured-conference h2').textContent()).toBe(SAMPLE_BLOCK.headline);
    expect(await page.locator('output').textContent()).toBe(SAMPLE_BLOCK.headline);
    await page.locator('button').click();
    await untilTold(opened, 2);
    expect(await page.locator('output').textContent()).toBe('none');
    expect(await page.locator('featured-conference').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('it is taken out and put in again: it asks anew', async () => {
    pages.api.answer('vi', sampleBlockAnswer());
    const opened = await pages.openTold(pages.pageWith(element('locale="vi"')));
    pages.api.asked.length = 0;
    await opened.page.evaluate(() => {
      const host = document.querySelector('featured-conference')!;
      host.remove();
      document.querySelector('main')?.append(host);
    });
    await untilTold(opened, 2);
    expect(pages.api.asked).toEqual(['/api/featured-conference?locale=vi']);
  });
});
