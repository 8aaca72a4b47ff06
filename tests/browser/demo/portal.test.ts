import { DEMO_LIMIT_MS, startDemo, type Demo } from '../../support/demo';
import { frameTests } from './frame';
import { homeTests } from './home';
import { listTests } from './lists';
import { previewTests } from './preview';
import { problemTests } from './problems';

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
describe('what cannot be shown', () => problemTests(started));
describe('a preview', () => previewTests(started));
