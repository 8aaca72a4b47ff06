import en from '../../../../../src/plugins/featured-conference/admin/src/translations/en.json';
import vi from '../../../../../src/plugins/featured-conference/admin/src/translations/vi.json';
import { describeTexts } from '../../../../support/plugin-texts';

describeTexts('featured-conference', { vi, en });
