// @ts-check
import { h } from '../dom.js';
import { mentionText } from './mention.js';

/** @typedef {import('../../../src/reading/event/shape.ts').Event} Event */
/** @typedef {import('../../../src/reading/event/shape.ts').Participant} Participant */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

/** In the order of a programme: who leads, who speaks, what is presented, who is there. */
const ROLES = /** @type {const} */ ([
  'chair',
  'coChair',
  'secretary',
  'openingSpeaker',
  'keynote',
  'speaker',
  'paperPresenter',
  'launcher',
  'awardPresenter',
  'awardRecipient',
  'closingSpeaker',
  'guest',
  'attendee',
]);

/**
 * Who took part, by what they did there; then those who are named as a group.
 *
 * @param {Pick<Event, 'participants' | 'attendeeGroups'>} event
 * @param {{ words: Words; lang: string | undefined }} look
 */
export const attendees = ({ participants, attendeeGroups }, { words, lang }) => {
  const groups = byRole(participants, words.t);
  if (groups.length === 0 && attendeeGroups.length === 0) return null;
  return h(
    'dl',
    { class: 'roles' },
    groups.map(({ label, isOwnText, people }) =>
      role(
        h('dt', { lang: isOwnText ? lang : undefined }, label),
        people.map((mention) => mentionText({ mention, locale: words.locale, withAction: false, lang })),
      ),
    ),
    attendeeGroups.length > 0 &&
      role(
        h('dt', {}, words.t('event.groups')),
        attendeeGroups.map(({ text }) => h('span', { lang }, text)),
      ),
  );
};

/** @param {Node} term @param {Node[]} people */
const role = (term, people) =>
  h(
    'div',
    { class: 'role' },
    term,
    h(
      'dd',
      {},
      h(
        'ul',
        {},
        people.map((person) => h('li', {}, person)),
      ),
    ),
  );

/** @typedef {{ label: string; isOwnText: boolean; people: Participant[] }} Group `isOwnText`: in the programme's words, not in ours */

/** @param {readonly Participant[]} participants @param {Words['t']} t */
const byRole = (participants, t) => {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const name of ROLES)
    for (const participant of participants.filter(({ role, name: printed }) => role === name && printed)) {
      const { roleText } = participant;
      const label = roleText ?? t(`role.${name}`);
      const group = groups.get(label) ?? { label, isOwnText: roleText !== null, people: [] };
      groups.set(label, { ...group, people: [...group.people, participant] });
    }
  return [...groups.values()];
};
