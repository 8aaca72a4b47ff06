import { describeSurvival } from '../../support/view-counter/survival';

describe('what was counted survives the content manager', () => {
  describeSurvival({ cycles: 5 });
});
