// @ts-check
import { h, newId } from '../dom.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {{ name: string; label: string; choices: import('../choices.js').Choice[]; needs?: string }} Filter `needs`: says nothing without that other one */

/**
 * A plain form: what is chosen stands in the address, so that a filtered list can be sent to somebody.
 *
 * @param {PageContext} context
 * @param {{ filters: Filter[]; action: string }} form
 */
export const filterForm = ({ query, t }, { filters, action }) => {
  const isFiltered = filters.some(({ name }) => query.has(name));
  const form = h(
    'form',
    { class: 'filters', action, method: 'get', 'aria-label': t('filter') },
    ...filters.map((filter) => selectOf(filter, { chosen: query.get(filter.name) ?? '', all: t('filter.all') })),
    h('button', { type: 'submit' }, t('filter.apply')),
    isFiltered && h('a', { class: 'filters-clear', href: action }, t('filter.clear')),
  );
  for (const { name, needs } of filters) if (needs !== undefined) followOther(form, name, needs);
  // An empty choice would stand in the address as "year=", which the API does not take for none.
  form.addEventListener('formdata', ({ formData }) => {
    for (const { name } of filters) if (formData.get(name) === '') formData.delete(name);
  });
  return form;
};

/**
 * A choice that says nothing alone cannot be made alone.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} other
 */
const followOther = (form, name, other) => {
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  const needed = /** @type {HTMLSelectElement} */ (form.elements.namedItem(other));
  const follow = () => {
    select.disabled = needed.value === '';
  };
  needed.addEventListener('change', follow);
  follow();
};

/** @param {Filter} filter @param {{ chosen: string; all: string }} options */
const selectOf = ({ name, label, choices }, { chosen, all }) => {
  const id = newId(name);
  const options = [{ value: '', label: all }, ...choices];
  return h(
    'p',
    { class: 'filter' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, name },
      ...options.map((choice) => h('option', { value: choice.value, selected: choice.value === chosen }, choice.label)),
    ),
  );
};
