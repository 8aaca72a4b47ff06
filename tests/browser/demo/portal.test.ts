import { DEMO_LIMIT_MS, startDemo, type Demo } from '../../support/demo';
import { articleTests } from './article';
import { entryTests } from './entries';
import { frameTests } from './frame';
import { homeTests } from './home';
import { lightboxTests } from './lightbox';
import { listTests } from './lists';
import { previewTests } from './preview';
import { problemTests } from './problems';
import { walkTests } from './walk';

/** One server and one sample portal for all pages: each folder of tests beside this file gets them from here. */
let demo: Demo;
const started = () => demo;

beforeAll(async () => {
  demo = await startDemo();
}, DEMO_LIMIT_MS);

afterEach(() => demo.closeWindows());
afterAll(() => demo.stop());

describe('every page', () => frameTests(started));
describe('the home page', () => homeTests(started));
describe('a list', () => listTests(started));
describe('a reader', () => walkTests(started));
describe('a page of the portal', () => entryTests(started));
describe('the lightbox', () => lightboxTests(started));
describe('an article', () => articleTests(started));
describe('what cannot be shown', () => problemTests(started));
describe('a preview', () => previewTests(started));
