import type { ArticlePlan } from '../plan/article-plan';
import { CULTURE } from './articles/culture';
import { FARMING } from './articles/farming';
import { GOVERNMENT } from './articles/government';
import { NEW_COMMUNE } from './articles/new-commune';
import { ROADS_AND_WATER } from './articles/roads-water';
import { SCHOOL_AND_HEALTH } from './articles/school-health';
import { WEATHER_AND_FOREST } from './articles/weather-forest';

const THEMES = [CULTURE, FARMING, GOVERNMENT, NEW_COMMUNE, ROADS_AND_WATER, SCHOOL_AND_HEALTH, WEATHER_AND_FOREST];

/** Every article beside the sample page, oldest first: as they would have been published. A further one is a value in a theme's list. */
export const ARTICLES: readonly ArticlePlan[] = THEMES.flat().sort((a, b) => (a.at < b.at ? -1 : 1));
