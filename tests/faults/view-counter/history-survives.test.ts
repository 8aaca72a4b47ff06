import { describeSurvival } from '../../support/view-counter/survival';

describe('what was counted survives the content manager, however often', () => {
  describeSurvival({ cycles: 100 });
});
