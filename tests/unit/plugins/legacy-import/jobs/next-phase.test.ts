import { BATCH_STATES } from '../../../../../src/plugins/legacy-import/shared/contracts';
import { actOfPhase, beginAct, isRunning, takesFiles } from '../../../../../src/plugins/legacy-import/server/src/jobs/rules/next-phase';

const statesFor = (act: Parameters<typeof beginAct>[0]) => BATCH_STATES.filter((state) => beginAct(act, state) !== null);

describe('what may begin in which state of a batch', () => {
  test.each([
    ['recognize', ['open', 'recognized', 'finished', 'undone']],
    ['import', ['recognized', 'finished']],
    ['undo', ['recognized', 'finished', 'undone', 'interrupted']],
  ] as const)('%s', (act, states) => {
    expect(statesFor(act)).toEqual(states);
  });

  test('nothing begins while something runs', () => {
    const running = BATCH_STATES.filter(isRunning);
    expect(running).toEqual(['recognizing', 'importing', 'undoing']);
    expect(running.flatMap((state) => (['recognize', 'import', 'undo'] as const).map((act) => beginAct(act, state)))).toEqual(
      Array.from({ length: 9 }, () => null),
    );
  });

  test('what broke off goes on with the act it was', () => {
    expect((['unpacking', 'recognizing', 'importing', 'undoing'] as const).map(actOfPhase)).toEqual([
      'recognize',
      'recognize',
      'import',
      'undo',
    ]);
  });

  test('files come to a batch that nothing works on, never to one of the command line', () => {
    expect(BATCH_STATES.filter((state) => takesFiles('admin', state))).toEqual(['open', 'recognized', 'finished', 'undone']);
    expect(BATCH_STATES.filter((state) => takesFiles('command', state))).toEqual([]);
  });
});
