import type { PersonReply } from '@jalon/contracts/person/person';
import { useState } from 'react';
import { Button } from '../../../shared/controls/button.tsx';
import { Chip } from '../../../shared/controls/chip.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { formatDate, localText } from '../../../shared/language/format.ts';
import { LANGUAGE_NAMES } from '../../../shared/language/language-names.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { AmendPerson } from './amend-person.tsx';
import { PersonState } from './person-state.tsx';
import { PersonSteps } from './person-steps.tsx';

/** One person: who they are, what they hold and held, and every step that can be taken with the account. */
export function PersonDialog({ person, onClose }: { person: PersonReply; onClose: () => void }) {
  const t = useWords('person');
  const [isAmending, setAmending] = useState(false);
  if (isAmending) return <AmendPerson person={person} onClose={() => setAmending(false)} />;
  return (
    <Dialog
      title={<bdi>{person.name}</bdi>}
      onClose={onClose}
      footer={<Button onClick={() => setAmending(true)}>{t('amend')}</Button>}
    >
      <dl className="register-facts">
        <dt>{t('email')}</dt>
        <dd>
          <bdi dir="ltr">{person.email}</bdi>
        </dd>
        <dt>{t('state')}</dt>
        <dd>
          <PersonState person={person} />
        </dd>
        <dt>{t('two-factor')}</dt>
        <dd>{person.twoFactor ? t('two-factor-on') : t('two-factor-off')}</dd>
        <dt>{t('language')}</dt>
        <dd lang={person.language}>{LANGUAGE_NAMES[person.language].name}</dd>
        <dt>{t('added')}</dt>
        <dd>{formatDate(person.createdAt.slice(0, 10))}</dd>
      </dl>
      <PersonSteps person={person} />
      <section>
        <h3>{t('tenures')}</h3>
        {person.tenures.length === 0 && <p className="md sec">{t('no-post')}</p>}
        <ul className="register-list">
          {person.tenures.map((tenure) => (
            <li key={tenure.id}>
              <span>
                <bdi>{localText(tenure.post.title)}</bdi> {tenure.deputy && <Chip line>{t('deputy')}</Chip>}
                <small className="sec">
                  {' '}
                  <bdi>{tenure.post.organization.name}</bdi> ·{' '}
                  {tenure.endsOn
                    ? t('from-to', { from: formatDate(tenure.startsOn), to: formatDate(tenure.endsOn) })
                    : t('since', { on: formatDate(tenure.startsOn) })}
                </small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}
