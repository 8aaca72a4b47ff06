import type { OrganizationLine, TakenBack } from '../../../src/dissolution/contracts';
import { collection, createOrganization } from '../../support/dissolution/archive-desk';
import { createStaffed, createStepDesk, type Held, type StepDesk } from '../../support/dissolution/step-desk';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const APPOINTMENT = 'api::appointment.appointment';
const ORGANIZATION = 'api::organization.organization';

let server: TestStrapi;
let desk: StepDesk;

beforeAll(async () => {
  server = await bootStrapi();
  desk = await createStepDesk(server);
});

afterAll(() => server.destroy());

const ask: StepDesk['ask'] = (...asked) => desk.ask(...asked);
const reportOf = (id: string) => desk.reportOf(id);

const endsOf = async (documentIds: string[]) =>
  Promise.all(
    documentIds.map(async (documentId) => {
      const row = (await server.strapi.db.query(APPOINTMENT).findOne({ where: { documentId } })) as Record<string, unknown> | null;
      return row && [row.endDate, row.endPrecision];
    }),
  );

const dissolve = (id: string, dissolutionDate: string | null) =>
  server.strapi.documents(ORGANIZATION).update({ documentId: id, data: { dissolutionDate } as never });

describe('ending the appointments', () => {
  const HELD: Held[] = [
    { person: 'Phạm Thị Thu Hà', office: 'Chủ tịch' },
    { person: 'Nguyễn Văn Huy', office: 'Phó Chủ tịch', term: { startDate: '2021-06-30', startPrecision: 'day', endPrecision: 'day' } },
    { person: 'Người Đã Nghỉ', office: 'Chánh Văn phòng', term: { endDate: '2024-05-01', endPrecision: 'month' } },
    { person: 'Người Đến Sau', office: 'Phó Văn phòng', term: { startDate: '2025-08-01', startPrecision: 'day' } },
  ];
  const BEFORE = [
    [null, 'unknown'],
    [null, 'day'],
    ['2024-05-01', 'month'],
    [null, 'unknown'],
  ];
  const AFTER = [['2025-07-01', 'day'], ['2025-07-01', 'day'], BEFORE[2], BEFORE[3]];

  test('ends the open ones that day, and taking it back gives each what it had', async () => {
    const { id, appointments } = await createStaffed(server, { name: 'UBND huyện A', dissolutionDate: '2025-07-01' }, HELD);
    const { open, beginLater } = (await reportOf(id)).appointments;
    expect(open.map(({ person }) => person)).toEqual(['Nguyễn Văn Huy', 'Phạm Thị Thu Hà']);
    expect(beginLater.map(({ person }) => person)).toEqual(['Người Đến Sau']);

    const answer = await ask('post', `/organizations/${id}/appointments`, { dissolutionDate: '2025-07-01' });
    expect(answer.status).toBe(200);
    expect(answer.body.data.appointments).toMatchObject({ open: [], done: { by: 'dinh-archivist x', day: '2025-07-01' } });
    expect(answer.body.data.appointments.done?.ended.map(({ takenBack }) => takenBack)).toEqual(['returns', 'returns']);
    expect(await endsOf(appointments)).toEqual(AFTER);

    const back = await ask<TakenBack>('delete', `/organizations/${id}/appointments`);
    expect(back.body.data).toEqual({ restored: 2, kept: [] });
    expect(await endsOf(appointments)).toEqual(BEFORE);
    expect((await reportOf(id)).appointments.done).toBeNull();
    expect((await ask('delete', `/organizations/${id}/appointments`)).body.error?.details).toEqual({ code: 'nothing-to-take-back' });
  });

  test('ends the chosen ones only, and a second time the rest; both are taken back', async () => {
    const { id, appointments } = await createStaffed(server, { name: 'UBND huyện B', dissolutionDate: '2025-07-01' }, HELD);
    await ask('post', `/organizations/${id}/appointments`, { appointments: [appointments[0]] });
    expect(await endsOf(appointments)).toEqual([AFTER[0], ...BEFORE.slice(1)]);
    await ask('post', `/organizations/${id}/appointments`, {});
    expect(await endsOf(appointments)).toEqual(AFTER);
    expect((await ask<TakenBack>('delete', `/organizations/${id}/appointments`)).body.data.restored).toBe(2);
    expect(await endsOf(appointments)).toEqual(BEFORE);
  });

  test('leaves what somebody has edited or deleted since, and names it', async () => {
    const { id, appointments } = await createStaffed(server, { name: 'UBND huyện C', dissolutionDate: '2025-07-01' }, [
      ...HELD.slice(0, 2),
      { person: 'Đinh Thị Thu Hiền', office: 'Trưởng phòng' },
    ]);
    await ask('post', `/organizations/${id}/appointments`, {});
    const [first = '', , third = ''] = appointments;
    const edited = await desk.call('put', `${collection(APPOINTMENT)}/${first}`, {
      token: desk.tokens['dinh-editor'] ?? '',
      body: { endDate: '2025-06-30' },
    });
    expect(edited.status).toBe(200);
    await server.strapi.documents(APPOINTMENT).delete({ documentId: third });
    expect((await reportOf(id)).appointments.done?.ended.map(({ takenBack }) => takenBack)).toEqual(
      expect.arrayContaining(['returns', 'edited', 'deleted']),
    );
    const { body } = await ask<TakenBack>('delete', `/organizations/${id}/appointments`);
    expect(body.data.restored).toBe(1);
    expect(body.data.kept).toEqual(
      expect.arrayContaining([
        { label: 'Phạm Thị Thu Hà – Chủ tịch', because: 'edited' },
        { label: 'Đinh Thị Thu Hiền – Trưởng phòng', because: 'deleted' },
      ]),
    );
    expect(await endsOf(appointments)).toEqual([['2025-06-30', 'day'], [null, 'day'], null]);
  });

  test('follows the day when it is moved and the step is done again, and still knows the time before', async () => {
    const { id, appointments } = await createStaffed(server, { name: 'UBND huyện D', dissolutionDate: '2025-07-01' }, HELD.slice(0, 2));
    await ask('post', `/organizations/${id}/appointments`, {});
    await dissolve(id, '2025-09-01');
    expect((await reportOf(id)).appointments.done?.day).toBe('2025-07-01');
    await ask('post', `/organizations/${id}/appointments`, {});
    expect(await endsOf(appointments)).toEqual([
      ['2025-09-01', 'day'],
      ['2025-09-01', 'day'],
    ]);
    await dissolve(id, null);
    expect((await reportOf(id)).appointments.done?.ended).toHaveLength(2);
    expect((await ask<TakenBack>('delete', `/organizations/${id}/appointments`)).body.data.restored).toBe(2);
    expect(await endsOf(appointments)).toEqual(BEFORE.slice(0, 2));
  });

  test('is done once where two ask at a time', async () => {
    const { id, appointments } = await createStaffed(server, { name: 'UBND huyện Đ', dissolutionDate: '2025-07-01' }, HELD);
    await Promise.all([1, 2, 3].map(() => ask('post', `/organizations/${id}/appointments`, {})));
    expect((await ask<TakenBack>('delete', `/organizations/${id}/appointments`)).body.data.restored).toBe(2);
    expect(await endsOf(appointments)).toEqual(BEFORE);
  });

  test.each<[string, object, string | undefined]>([
    ['another day than the one looked at', { dissolutionDate: '2025-07-02' }, 'dissolution-date-moved'],
    ['an appointment that is not open here', { appointments: ['khong-co'] }, 'appointment-not-open'],
    ['a word for a day', { dissolutionDate: 'mai' }, undefined],
    ['a field that is not', { all: true }, undefined],
  ])('refuses %s', async (_what, body, code) => {
    const { id, appointments } = await createStaffed(server, { name: `UBND ${Math.random()}`, dissolutionDate: '2025-07-01' }, HELD);
    const answer = await ask('post', `/organizations/${id}/appointments`, body);
    expect([answer.status, answer.body.error?.details.code]).toEqual([400, code]);
    expect(await endsOf(appointments)).toEqual(BEFORE);
  });

  test('needs a day', async () => {
    const id = await createOrganization(server, { name: 'UBND xã còn sống' });
    expect((await ask('post', `/organizations/${id}/appointments`, {})).body.error?.details).toEqual({ code: 'no-dissolution-date' });
    expect((await ask('put', `/organizations/${id}/successors`, { successors: [] })).body.error?.details).toEqual({
      code: 'no-dissolution-date',
    });
  });
});

describe('naming successors', () => {
  let province = '';
  let commune = '';
  let other = '';

  beforeAll(async () => {
    province = await createOrganization(server, { name: 'UBND tỉnh Quảng Ngãi' });
    commune = await createOrganization(server, { name: 'UBND xã Ba Tơ', areaName: 'xã Ba Tơ' });
    other = await createOrganization(server, { name: 'UBND xã Ba Vinh', areaName: 'xã Ba Vinh' });
  });

  const createDistrict = () =>
    createOrganization(server, {
      name: `UBND huyện Ba Tơ ${Math.random()}`,
      areaName: 'huyện Ba Tơ',
      dissolutionDate: '2025-07-01',
      parent: province,
    });

  const successorsOf = async (id: string): Promise<string[]> => (await reportOf(id)).successors.current.map(({ name }) => name);

  test('suggests from what is stored, takes what is chosen, and gives back what there was', async () => {
    const id = await createDistrict();
    await server.strapi.documents(ORGANIZATION).update({ documentId: id, data: { successors: [other] } as never });
    expect((await reportOf(id)).successors.suggested.map(({ name, because }) => [name, because])).toEqual([
      ['UBND xã Ba Tơ', 'same-area'],
      ['UBND tỉnh Quảng Ngãi', 'parent'],
    ]);
    const answer = await ask('put', `/organizations/${id}/successors`, { successors: [commune, province] });
    expect([answer.status, answer.body.data.successors.done?.before.map(({ name }) => name)]).toEqual([200, ['UBND xã Ba Vinh']]);
    expect(answer.body.data.notice.vi).toContain('(đơn vị tiếp nhận: UBND tỉnh Quảng Ngãi và UBND xã Ba Tơ)');
    await ask('put', `/organizations/${id}/successors`, { successors: [commune] });
    expect(await successorsOf(id)).toEqual(['UBND xã Ba Tơ']);
    expect((await ask('delete', `/organizations/${id}/successors`)).status).toBe(200);
    expect(await successorsOf(id)).toEqual(['UBND xã Ba Vinh']);
    expect((await ask('delete', `/organizations/${id}/successors`)).body.error?.details).toEqual({ code: 'nothing-to-take-back' });
  });

  test('does not undo what somebody has chosen by hand since', async () => {
    const id = await createDistrict();
    await ask('put', `/organizations/${id}/successors`, { successors: [commune] });
    await server.strapi.documents(ORGANIZATION).update({ documentId: id, data: { successors: [other] } as never });
    expect((await reportOf(id)).successors.done?.isChanged).toBe(true);
    expect((await ask('delete', `/organizations/${id}/successors`)).body.error?.details).toEqual({ code: 'successor-refused' });
    expect(await successorsOf(id)).toEqual(['UBND xã Ba Vinh']);
  });

  test('refuses itself, a circle, who ended that day, and who is not there', async () => {
    const id = await createDistrict();
    const gone = await createOrganization(server, { name: 'UBND thị trấn Ba Tơ', dissolutionDate: '2025-07-01' });
    const circle = await createOrganization(server, { name: 'UBND vòng tròn', successors: [id] });
    const around = await createOrganization(server, { name: 'UBND vòng tròn xa', successors: [circle] });
    for (const successor of [id, gone, circle, around, 'khong-co']) {
      const { status, body } = await ask('put', `/organizations/${id}/successors`, { successors: [commune, successor] });
      expect([successor, status, body.error?.details.code]).toEqual([successor, 400, 'successor-refused']);
    }
    expect((await ask('put', `/organizations/${id}/successors`, { successors: 'x' })).status).toBe(400);
    expect(await successorsOf(id)).toEqual([]);
  });

  test('finds candidates by a part of the name, without its accents', async () => {
    const id = await createDistrict();
    const namesFor = async (q: string) =>
      (await ask<OrganizationLine[]>('get', `/organizations/${id}/candidates?q=${encodeURIComponent(q)}`)).body.data.map(
        ({ name }) => name,
      );
    expect(await namesFor('xa ba vinh')).toEqual(['UBND xã Ba Vinh']);
    expect(await namesFor('BA TƠ')).toEqual(['UBND xã Ba Tơ']);
    for (const q of ['%', '_', "'", '\\', 'không có ai']) expect([q, await namesFor(q)]).toEqual([q, []]);
    expect((await ask('get', `/organizations/${id}/candidates?q=${'x'.repeat(201)}`)).status).toBe(400);
    expect((await ask('get', `/organizations/${id}/candidates?q=a&q=b`)).status).toBe(400);
  });
});
