import { type ReactNode, type RefObject, useId } from 'react';
import { useWords } from '../language/use-words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface FormDialogProps {
  title: string;
  /** What sends it, in words; null where there is nothing to send. */
  act: string | null;
  isBusy: boolean;
  isDisabled?: boolean;
  form: RefObject<HTMLFormElement | null>;
  className?: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question that is answered with a form: Enter sends it, and its faults are said in the page's language. */
export function FormDialog(props: FormDialogProps) {
  const {
    title,
    act,
    isBusy,
    isDisabled = false,
    form,
    className = 'dialog-form',
    onSubmit,
    onClose,
  } = props;
  const shared = useWords('shared');
  const formId = useId();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          {act !== null && (
            <Button kind="primary" type="submit" form={formId} busy={isBusy} disabled={isDisabled}>
              {act}
            </Button>
          )}
        </>
      }
    >
      <form
        noValidate
        className={className}
        id={formId}
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {props.children}
      </form>
    </Dialog>
  );
}
