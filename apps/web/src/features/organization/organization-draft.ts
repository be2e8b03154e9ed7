import type { AmendOrganization, OrganizationReply } from '@jalon/contracts/organization/organization';
import type { Text } from '@jalon/domain/language/text';
import type { OrganizationKind, Side } from '@jalon/domain/organization/organization';
import { filledText } from '../../shared/language/filled-text.ts';

/** An organization as it stands in the form: what is typed stays as typed until it is saved. */
export interface OrganizationDraft {
  code: string;
  name: Text;
  shortName: Text;
  kind: OrganizationKind;
  side: Side;
  /** Empty: none. */
  missionId: string;
  parentId: string;
}

/** Below another one begins in its mission and on its side. */
export function organizationDraft(
  from: OrganizationReply | undefined,
  parent: OrganizationReply | null | undefined,
): OrganizationDraft {
  if (from) return { ...from, missionId: from.missionId ?? '', parentId: from.parentId ?? '' };
  return {
    code: '',
    name: {},
    shortName: {},
    kind: 'ministry',
    side: parent?.side ?? 'national',
    missionId: parent?.missionId ?? '',
    parentId: parent?.id ?? '',
  };
}

/** The body of `PATCH /api/organizations/{id}`; with the code that of `POST`. */
export function organizationBody(draft: OrganizationDraft): AmendOrganization {
  return {
    name: filledText(draft.name),
    shortName: filledText(draft.shortName),
    kind: draft.kind,
    side: draft.side,
    missionId: draft.missionId || null,
    parentId: draft.parentId || null,
  };
}
