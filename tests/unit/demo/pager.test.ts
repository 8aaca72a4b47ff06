import { pagesToShow } from '../../../public/demo/parts/pager.js';

test.each([
  [{ page: 1, pageCount: 1 }, [1]],
  [{ page: 2, pageCount: 3 }, [1, 2, 3]],
  [{ page: 1, pageCount: 4 }, [1, 2, 3, 4]],
  [{ page: 1, pageCount: 9 }, [1, 2, null, 9]],
  [{ page: 4, pageCount: 7 }, [1, 2, 3, 4, 5, 6, 7]],
  [{ page: 6, pageCount: 12 }, [1, null, 5, 6, 7, null, 12]],
  [{ page: 12, pageCount: 12 }, [1, null, 11, 12]],
  [{ page: 40, pageCount: 3 }, [1, 2, 3]],
])('of %j it offers %j', (pagination, pages) => {
  expect(pagesToShow(pagination)).toEqual(pages);
});
