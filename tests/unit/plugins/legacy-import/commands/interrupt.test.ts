import { withInterrupt } from '../../../../../src/plugins/legacy-import/server/src/commands/interrupt';

test('a signal asks the work to stop; others who listen hear nothing meanwhile and are back afterwards', async () => {
  const other = jest.fn();
  process.on('SIGINT', other);
  try {
    const wasAborted = await withInterrupt((signal) => {
      process.emit('SIGINT');
      return Promise.resolve(signal.aborted);
    });
    expect(wasAborted).toBe(true);
    expect(other).not.toHaveBeenCalled();
    expect(process.listeners('SIGINT')).toContain(other);
  } finally {
    process.off('SIGINT', other);
  }
});

test('without a signal the work ends by itself, whatever comes of it', async () => {
  const before = process.listenerCount('SIGTERM');
  await expect(withInterrupt(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
