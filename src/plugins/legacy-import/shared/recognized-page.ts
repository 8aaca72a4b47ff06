/** A page as the rules recognized it, as plain JSON: a batch keeps it, the admin shows it. */
export type {
  BlockRole,
  DayPart,
  LegacyPage as RecognizedPage,
  NamedPerson,
  PageAward,
  PageBlock,
  PageEvent,
  ParseWarning,
} from '../server/src/parse/legacy-page';
