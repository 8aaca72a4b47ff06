/** Strapi ends every page title with its own name; the tab of an editor names this system. */
export const nameTheTab = (): void => {
  const rename = () => {
    const named = document.title.replace(/\bStrapi( Admin)?$/, 'Đình');
    if (named !== document.title) document.title = named;
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true, characterData: true });
};
