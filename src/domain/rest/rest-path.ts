/** Whether a path is below the prefix of the REST API. Strapi's router does not tell capital letters from small ones. */
export const restPathTest = (prefix: string): ((path: string) => boolean) => {
  const start = `${prefix.toLowerCase()}/`;
  return (path) => path.slice(0, start.length).toLowerCase() === start;
};
