import type { ActivityReply, Board, Card } from '@jalon/contracts/activity/activity';
import type { ProgressReply } from '@jalon/contracts/plan/plan';
import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { addressOf } from './support/api.ts';
import { cardOf, cardsOf, cellOf, drag, openBoard, pickUp, shownReferences } from './support/board.ts';
import { choose } from './support/choose.ts';
import * as act from './support/errand-acts.ts';
import { expect, picture, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

const plan = 'MLI-2022';
/** What the lead for justice reports on, from the first word to Verified. */
const reported = 'MLI-2022-P4-C3-A3';
const monday = '2026-11-23T08:00';
const secondTick = '2026-11-23T08:01';
/** An activity of the lead for justice is due on the Wednesday. */
const dayBefore = '2026-11-24T08:00';

test('the errand: from the overview to the frozen report', async ({ browser, openAs, apiAs }) => {
  test.setTimeout(240_000);
  const en = (feature: string) => wordsOf('en', feature);
  const fr = (feature: string) => wordsOf('fr', feature);

  const coordinator = await openAs('coordinator');
  const coordinatorApi = await apiAs('coordinator');
  const boardNow = () => coordinatorApi.get<Board>(`/api/plans/${plan}/board`);
  const cardNow = async (short: string): Promise<Card> => {
    const found = cardsOf(await boardNow()).find(({ shortReference }) => shortReference === short);
    if (!found) throw new Error(`${short} is not on the board`);
    return found;
  };

  await test.step('the coordinator signs in and opens the overview of MLI-2022', async () => {
    await coordinator.context().clearCookies();
    await coordinator.goto('/');
    await picture(coordinator, '01-sign-in');
    await act.signIn(coordinator, 'coordinator');
    await picture(coordinator, '02-plans');
    await coordinator.getByRole('link', { name: /Joint Communiqué.+Mali/ }).click();
    await expect(coordinator.getByRole('heading', { level: 1, name: /Mali, 2022–2024/ })).toBeVisible();
  });

  await test.step('each pillar stands there with its lead and its co-lead', async () => {
    const { plan: shown } = await boardNow();
    expect(shown.pillars).toHaveLength(5);
    for (const pillar of shown.pillars) {
      const row = coordinator.getByRole('row', { name: new RegExp(`^P${pillar.number} `) });
      await expect(row).toContainText(en('plan')('lead', { name: pillar.lead.shortName }));
      await expect(row).toContainText(en('plan')('coLead', { name: pillar.coLead.shortName }));
    }
    const deadlines = coordinator.locator('section', {
      has: coordinator.getByRole('heading', { name: en('plan')('deadlines') }),
    });
    await expect(deadlines.getByRole('listitem').first()).toContainText(/20(26|27)/);
    await picture(coordinator, '03-overview');
  });

  await test.step('a fraction opens exactly the cards that it counts', async () => {
    const progress = await coordinatorApi.get<ProgressReply>(`/api/plans/${plan}/progress`);
    const board = await boardNow();
    const verified = board.columns.find(({ key }) => key === 'verified')?.cards ?? [];
    expect(progress.verified).toBe(verified.length);
    await coordinator
      .getByRole('link', { name: en('plan')('verifiedOutside', { count: progress.verified }) })
      .click();
    await expect(coordinator.getByRole('article').first()).toBeVisible();
    expect((await shownReferences(coordinator)).sort()).toEqual(
      verified.map(({ shortReference }) => shortReference).sort(),
    );
    await coordinator.goBack();
    const fourth = progress.byPillar.find(({ number }) => number === 4);
    if (!fourth) throw new Error('there is no fourth pillar');
    const complete = cardsOf(board).filter(
      ({ pillarId, status }) => pillarId === fourth.pillarId && status === 'completed',
    );
    expect(fourth.reportedComplete).toBe(complete.length);
    await coordinator
      .getByRole('row', { name: /^P4 / })
      .getByRole('link', {
        name: en('plan')('fraction', { complete: fourth.reportedComplete, total: fourth.total }),
      })
      .click();
    await expect(coordinator.getByRole('article').first()).toBeVisible();
    expect((await shownReferences(coordinator)).sort()).toEqual(
      complete.map(({ shortReference }) => shortReference).sort(),
    );
  });

  await test.step('the board has five columns, is grouped and filtered', async () => {
    await openBoard(coordinator, plan);
    const board = await boardNow();
    const t = en('board');
    for (const column of ['not_started', 'in_progress', 'constrained', 'completed', 'verified'] as const) {
      await expect(coordinator.getByRole('button', { name: STATUS_WORDS[column].en })).toBeVisible();
    }
    await picture(coordinator, '04-board');
    const lanes = coordinator.getByRole('region', { name: t('boardName') }).getByRole('region');
    await expect(lanes).toHaveCount(5);
    await coordinator.getByRole('button', { name: t('group.lead'), exact: true }).click();
    await expect(lanes).toHaveCount(new Set(cardsOf(board).map(({ lead }) => lead.id)).size);
    await coordinator.getByRole('button', { name: t('group.none'), exact: true }).click();
    await expect(lanes).toHaveCount(1);
    await coordinator.getByRole('button', { name: t('group.pillar'), exact: true }).click();

    const all = cardsOf(board);
    const shown = (count: number) =>
      expect(coordinator.getByText(t('shown', { shown: count, count: all.length }))).toBeVisible();
    const ofPillar = all.filter(({ pillarId }) => pillarId === board.plan.pillars[3]?.id);
    await coordinator.getByRole('combobox', { name: t('pillar') }).selectOption('P4');
    await shown(ofPillar.length);
    await coordinator.getByRole('combobox', { name: t('signal') }).selectOption('late');
    await shown(ofPillar.filter(({ signal }) => signal === 'late').length);
    await coordinator
      .getByRole('button', { name: t('clearFilters') })
      .first()
      .click();
    const lead = ofPillar[0]?.lead;
    await coordinator.getByRole('combobox', { name: t('lead'), exact: true }).selectOption(lead?.id ?? '');
    await shown(all.filter((card) => card.lead.id === lead?.id).length);
    await coordinator
      .getByRole('button', { name: t('clearFilters') })
      .first()
      .click();
    await coordinator.getByRole('searchbox', { name: t('filterText') }).fill('guide de poche');
    await shown(all.filter(({ title }) => title.toLowerCase().includes('guide de poche')).length);
    await picture(coordinator, '05-board-filtered');
    await coordinator
      .getByRole('button', { name: t('clearFilters') })
      .first()
      .click();
    await shown(all.length);
  });

  await test.step('a card dragged into Constrained is asked for the cause, and says in whose name', async () => {
    const t = en('activity');
    const card = cardOf(coordinator, 'P5-C2-A3');
    await drag(coordinator, card, cellOf(coordinator, 'P5', 'constrained'));
    const dialog = coordinator.getByRole('dialog', { name: t('move.title', { reference: 'P5-C2-A3' }) });
    await expect(dialog).toBeVisible();
    const { lead } = await cardNow('P5-C2-A3');
    await expect(dialog.getByText(patternOf(t('move.asRecord', { lead: lead.name })))).toBeVisible();
    await dialog.getByRole('button', { name: t('move.declare') }).click();
    await expect(dialog.getByRole('combobox', { name: t('move.cause') })).toBeFocused();
    expect((await cardNow('P5-C2-A3')).column).toBe('not_started');
    await dialog.getByRole('combobox', { name: t('move.cause') }).selectOption('funding');
    await picture(coordinator, '06-move-asks-cause');
    await dialog.getByRole('button', { name: t('move.declare') }).click();
    await expect(dialog).toBeHidden();
    const moved = cardOf(coordinator, 'P5-C2-A3');
    await expect(moved).toContainText(en('shared')('cause.funding'));
    await coordinator.reload();
    await expect(cardOf(cellOf(coordinator, 'P5', 'constrained'), 'P5-C2-A3')).toBeVisible();
  });

  await test.step('a card is moved by its "Move…" dialog', async () => {
    const t = en('activity');
    await cardOf(coordinator, 'P5-C2-A3').click();
    const sheet = coordinator.getByRole('dialog', { name: (await cardNow('P5-C2-A3')).title });
    await expect(sheet.getByRole('tab', { name: t('tab.activity') })).toBeVisible();
    await picture(coordinator, '07-sheet');
    await sheet.getByRole('button', { name: t('move'), exact: true }).click();
    const dialog = coordinator.getByRole('dialog', { name: t('move.title', { reference: 'P5-C2-A3' }) });
    await choose(dialog.getByRole('radio', { name: STATUS_WORDS.in_progress.en }));
    await dialog.getByRole('button', { name: t('move.declare') }).click();
    await expect(dialog).toBeHidden();
    await expect(cardOf(cellOf(coordinator, 'P5', 'in_progress'), 'P5-C2-A3')).toBeVisible();
    expect((await cardNow('P5-C2-A3')).column).toBe('in_progress');
  });

  await test.step('a card is moved by the keyboard alone, and the new place survives a reload', async () => {
    await openBoard(coordinator, plan);
    await cardOf(coordinator, 'P2-C2-A4').focus();
    await coordinator.keyboard.press('Alt+ArrowRight');
    await expect(
      coordinator.getByRole('status').filter({
        hasText: patternOf(en('board')('moved', { reference: 'P2-C2-A4', column: 'In progress' })),
      }),
    ).toBeAttached();
    await expect(cardOf(coordinator, 'P2-C2-A4')).toBeFocused();
    await coordinator.reload();
    await expect(cardOf(cellOf(coordinator, 'P2', 'in_progress'), 'P2-C2-A4')).toBeVisible();
  });

  const justice = await openAs('lead.justice');
  const justiceApi = await apiAs('lead.justice');

  await test.step('the lead for justice sees why a card does not go to Verified, before and after', async () => {
    await justice.context().clearCookies();
    await justice.goto(`/plans/${plan}/board`);
    await act.signIn(justice, 'lead.justice');
    await expect(justice.getByRole('article').first()).toBeVisible();
    await openBoard(justice, plan);
    const sentence = refusalWords({ code: 'verified-is-a-finding' }, 'fr');
    const card = cardOf(justice, 'P4-C1-A2');
    await pickUp(justice, card, cellOf(justice, 'P4', 'verified'));
    await expect(cellOf(justice, 'P4', 'verified').getByText(sentence)).toBeInViewport({ ratio: 1 });
    await picture(justice, '08-refused-before');
    await justice.mouse.up();
    await expect(justice.getByRole('alert').getByText(sentence)).toBeVisible();
    await picture(justice, '09-refused-after');
    expect((await cardNow('P4-C1-A2')).column).toBe('completed');
  });

  await test.step('she finds her activity under "Mes activités" and reports it, with a link as evidence', async () => {
    await justice.getByRole('link', { name: fr('shell')('myActivities') }).click();
    await expect(
      justice.getByRole('heading', { level: 1, name: patternOf(fr('update')('my-title', { count: 11 })) }),
    ).toBeVisible();
    await picture(justice, '10-mes-activites');
    const item = justice.getByRole('listitem').filter({ hasText: reported });
    await item.getByRole('link', { name: new RegExp(`^${fr('update')('my-do-update')}`) }).click();
    await act.writeReport(justice, 'Le guichet est ouvert dans trois tribunaux depuis le mois de septembre.');
    await act.addLink(justice);
    await picture(justice, '11-compte-rendu');
    await act.send(justice);
    await picture(justice, '12-envoye');
    const card = await cardNow('P4-C3-A3');
    expect(card).toMatchObject({ column: 'completed', waitingFor: 'answer' });
  });

  const colead = await openAs('colead');
  await colead.context().clearCookies();

  await test.step('the co-lead sees it waiting and returns it with a reason', async () => {
    await colead.goto('/');
    await act.signIn(colead, 'colead');
    await colead.goto(`/plans/${plan}/verification`);
    await act.openReport(colead);
    await picture(colead, '13-a-verifier');
    const t = fr('finding');
    await choose(colead.getByRole('radio', { name: new RegExp(`^${t('return')}`) }));
    const send = colead.getByRole('button', { name: patternOf(t('do-return')) });
    await colead
      .getByRole('textbox', { name: patternOf(t('reason')) })
      .fill('Dans quels tribunaux, et depuis quelle date ?');
    await send.click();
    await expect(colead.getByText(patternOf(t('returned-done'))).first()).toBeVisible();
    expect(await cardNow('P4-C3-A3')).toMatchObject({ column: 'completed', waitingFor: 'correction' });
  });

  await test.step('the lead reads the question, corrects the report and sends it again', async () => {
    await justice.goto('/my');
    const item = justice.getByRole('listitem').filter({ hasText: reported });
    await expect(item).toContainText('Dans quels tribunaux, et depuis quelle date ?');
    await item.getByRole('link', { name: new RegExp(`^${fr('update')('my-do-answer')}`) }).click();
    await act.writeReport(
      justice,
      'Le guichet est ouvert dans les tribunaux de Gao, Mopti et Tombouctou depuis le 1er septembre 2026.',
    );
    await act.send(justice);
    expect(await cardNow('P4-C3-A3')).toMatchObject({ column: 'completed', waitingFor: 'answer' });
  });

  await test.step('the lead can neither accept nor verify it: page and interface say so', async () => {
    await justice.goto(`/plans/${plan}/verification`);
    await expect(justice.getByText(fr('finding')('lead-title'))).toBeVisible();
    await picture(justice, '14-verification-refusee');
    const activity = await justiceApi.get<ActivityReply>(`/api/activities/${reported}`);
    const update = activity.updates.find(({ state }) => state === 'submitted');
    const accepted = await justiceApi.send('POST', `/api/updates/${update?.id}/accept`, {});
    expect(accepted).toMatchObject({ status: 403, body: { detail: expect.stringMatching(/\S/) } });
    const finding = { finding: 'verified', basis: 'document', verifiedOn: '2026-11-19' };
    expect((await justiceApi.send('POST', `/api/updates/${update?.id}/findings`, finding)).status).toBe(403);
    const moved = await justiceApi.send('POST', `/api/activities/${reported}/move`, { status: 'verified' });
    expect(moved).toMatchObject({
      status: 403,
      body: {
        type: expect.stringMatching(/\/verified-is-a-finding$/),
        detail: refusalWords({ code: 'verified-is-a-finding' }, 'fr'),
      },
    });
  });

  await test.step('the co-lead accepts it and verifies it with a basis: the card stands in Verified', async () => {
    const t = fr('finding');
    await colead.goto(`/plans/${plan}/verification`);
    await act.openReport(colead);
    await choose(colead.getByRole('radio', { name: new RegExp(`^${t('verify')}`) }));
    const verified = `${fr('shared')('finding.verified')} ${t('result-verified-hint')}`;
    await choose(colead.getByRole('radio', { name: verified }));
    await colead.getByRole('combobox', { name: t('basis') }).selectOption('site_visit');
    await colead.getByLabel(t('verified-on')).fill('2026-11-18');
    await picture(colead, '15-constat');
    await colead.getByRole('button', { name: t('do-verify') }).click();
    await expect(colead.getByText(t('recorded-done')).first()).toBeVisible();
    await openBoard(colead, plan);
    await expect(cardOf(cellOf(colead, 'P4', 'verified'), 'P4-C3-A3')).toBeVisible();
    await picture(colead, '16-verifiee');
  });

  const administrator = await openAs('admin');
  const mailsTo = async (account: string, since: string) => act.mailsOf(await apiAs(account), account, since);

  await test.step('on Monday 08:00 of the mission each person has one digest, in their language', async () => {
    await administrator.goto('/');
    await act.moveClock(administrator, monday);
    const owing = { 'lead.justice': 'fr', colead: 'fr', coordinator: 'en', 'lead.defence': 'en' } as const;
    for (const [account, language] of Object.entries(owing)) {
      const mails = await mailsTo(account, '2026-11-23T00:00:00Z');
      expect(mails, account).toHaveLength(1);
      expect(mails[0], account).toMatchObject({ language });
    }
    await coordinator.goto('/outbox');
    const t = en('reminder');
    await expect(coordinator.getByRole('heading', { name: t('outbox-title') })).toBeVisible();
    await coordinator
      .getByRole('button')
      .filter({ hasText: addressOf('lead.justice') })
      .first()
      .click();
    await expect(
      coordinator
        .frameLocator('iframe')
        .getByText(/P4-C3-A2/)
        .first(),
    ).toBeVisible();
    await picture(coordinator, '17-outbox');
  });

  await test.step('a second tick sends nothing', async () => {
    const before = (await coordinatorApi.get<{ items: MailReply[] }>('/api/outbox')).items.length;
    await act.moveClock(administrator, secondTick);
    expect((await coordinatorApi.get<{ items: MailReply[] }>('/api/outbox')).items).toHaveLength(before);
  });

  await test.step('on the working day before a due date one short mail names what is due', async () => {
    await act.moveClock(administrator, dayBefore);
    const mails = await mailsTo('lead.justice', '2026-11-24T00:00:00Z');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('P4-C3-A2');
    expect(mails[0]?.language).toBe('fr');
  });

  await test.step('the card’s "Reminders" tab shows what was written, to whom and when', async () => {
    const t = en('reminder');
    await coordinator.goto(`/plans/${plan}/board?card=MLI-2022-P4-C3-A2&tab=reminders`);
    const table = coordinator.getByRole('dialog').getByRole('table');
    // No mail server takes it here. Those of the days over which the clock was moved stand there too, as not sent.
    const short = table.getByRole('row').filter({ hasText: t('rule-due_next_working_day') });
    await expect(short.filter({ hasText: '24 Nov' })).toContainText(t('waits-delivery'));
    await picture(coordinator, '18-reminders');
  });

  const rapporteur = await openAs('rapporteur.un');
  const b = en('benchmark');
  let report = '';

  await test.step('the UN rapporteur drafts the report of S/RES/2577(2021): (e) has its sources', async () => {
    await rapporteur.context().clearCookies();
    await rapporteur.goto('/');
    await act.signIn(rapporteur, 'rapporteur.un');
    await rapporteur.getByRole('link', { name: 'S/RES/2577(2021)' }).click();
    const voice = rapporteur.getByRole('region', { name: b('voice-un') });
    await picture(rapporteur, '20-benchmark-set');
    await voice.getByRole('button', { name: b('draft-do') }).click();
    const section = rapporteur.getByRole('region', { name: /^\(e\) / });
    await expect(section).toBeVisible();
    await expect(section.locator('.chip.src').first()).toBeVisible();
    await picture(rapporteur, '21-report');
    report = new URL(rapporteur.url()).pathname;
  });

  await test.step('he edits one paragraph and asks for clearance', async () => {
    await rapporteur.getByRole('button', { name: b('edit-assessment', { letter: 'e' }) }).click();
    const section = rapporteur.getByRole('region', { name: /^\(e\) / });
    const paragraph = section.getByRole('textbox', { name: b('text-of', { number: 1 }), exact: true });
    const drafted = await paragraph.inputValue();
    await paragraph.fill(`${drafted} The Technical Committee met each quarter.`);
    await picture(rapporteur, '22-report-edited');
    await section.getByRole('button', { name: b('save'), exact: true }).click();
    await expect(section.getByRole('textbox')).toHaveCount(0);
    await expect(section.getByText('The Technical Committee met each quarter.')).toBeVisible();
    await act.takeStep(rapporteur, 'submit');
    await expect(rapporteur.getByRole('heading', { name: b('state-clearance') })).toBeVisible();
  });

  await test.step('clearance clears; the rapporteur freezes', async () => {
    const clearance = await openAs('clearance.un');
    await clearance.goto(report);
    await act.takeStep(clearance, 'clear');
    await expect(clearance.getByRole('heading', { name: b('state-cleared') })).toBeVisible();
    await picture(clearance, '23-cleared');
    await rapporteur.reload();
    await act.takeStep(rapporteur, 'freeze');
    await expect(rapporteur.getByRole('heading', { name: b('state-frozen') })).toBeVisible();
    await picture(rapporteur, '24-frozen');
  });

  await test.step('and downloads DOCX and PDF, in English and French', async () => {
    for (const language of ['en', 'fr'] as const) {
      await rapporteur.getByRole('combobox', { name: b('download-language') }).selectOption(language);
      await act.downloadBoth(rapporteur);
    }
  });
  expect(browser.isConnected()).toBe(true);
});
