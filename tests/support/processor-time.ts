/** Milliseconds of processor time that the work took: a machine shared with others makes them a little longer, a wall clock many times. */
export const processorTime = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
