import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choicesQuery, organizationsQuery } from '../../shared/administration/register-queries.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Chip } from '../../shared/controls/chip.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { OrganizationForm } from './organization-form.tsx';
import { childrenOf, rootsOf } from './organization-tree.ts';

/** What is being written: a new one, perhaps below another, or a change of one that there is. */
type Open = { organization: OrganizationReply } | { parent: OrganizationReply | null };

/** Who leads, co-leads, supports and signs, each below the body above it, mission by mission. */
export default function OrganizationsTree() {
  const t = useWords('organization');
  const query = useQuery(organizationsQuery);
  const missions = useQuery(choicesQuery).data?.missions ?? [];
  const [open, setOpen] = useState<Open | null>(null);
  if (query.isPending) return <LoadingFrame />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const all = query.data;
  const groups = [
    ...missions.map(({ id, country }) => ({ id, title: localText(country), roots: rootsOf(all, id) })),
    { id: 'none', title: t('no-mission'), roots: rootsOf(all, null) },
  ].filter(({ roots }) => roots.length > 0);
  return (
    <div className="register">
      <div className="register-tools">
        <Button kind="primary" icon="plus" onClick={() => setOpen({ parent: null })}>
          {t('create')}
        </Button>
      </div>
      {all.length === 0 && <Note>{t('empty')}</Note>}
      {groups.map(({ id, title, roots }) => (
        <section key={id} className="register-group" aria-label={title}>
          <h2>{title}</h2>
          <div className="box">
            <ul className="register-tree">
              {roots.map((organization) => (
                <Branch key={organization.id} organization={organization} all={all} onOpen={setOpen} />
              ))}
            </ul>
          </div>
        </section>
      ))}
      {open && (
        <OrganizationForm
          {...('organization' in open ? open : { parent: open.parent })}
          all={all}
          missions={missions}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

interface BranchProps {
  organization: OrganizationReply;
  all: readonly OrganizationReply[];
  onOpen: (open: Open) => void;
}

function Branch({ organization, all, onOpen }: BranchProps) {
  const t = useWords('organization');
  const name = localText(organization.name);
  const below = childrenOf(all, organization.id);
  return (
    <li>
      <div className="register-node">
        <span>
          <button type="button" className="register-name" onClick={() => onOpen({ organization })}>
            <span dir="auto">{name}</span>
          </button>{' '}
          <Chip line>{t(`side-${organization.side}`)}</Chip>
          <small>
            <span className="ref">{organization.code}</span> · {t(`kind-${organization.kind}`)} ·{' '}
            <bdi>{localText(organization.shortName)}</bdi>
          </small>
        </span>
        <Button
          small
          icon="plus"
          aria-label={t('create-below-of', { name })}
          onClick={() => onOpen({ parent: organization })}
        >
          {t('create-below')}
        </Button>
      </div>
      {below.length > 0 && (
        <ul>
          {below.map((child) => (
            <Branch key={child.id} organization={child} all={all} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </li>
  );
}
