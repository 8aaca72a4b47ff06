import en from '../../../../../src/plugins/view-counter/admin/src/translations/en.json';
import vi from '../../../../../src/plugins/view-counter/admin/src/translations/vi.json';
import { describeTexts } from '../../../../support/plugin-texts';

describeTexts('view-counter', { vi, en });
