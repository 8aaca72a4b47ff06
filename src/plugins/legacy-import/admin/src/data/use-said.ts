import { useOptionalText } from '../text/use-optional-text';
import { errorDetails, errorText } from './error-text';

const codeOf = (details: unknown): string | null => {
  const code = (details as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : null;
};

/** A refusal in this person's language by its code; the server's own sentence where there is none. */
export const useRefusalText = (): ((code: string | null, message: string) => string) => {
  const text = useOptionalText();
  return (code, message) => (code === null ? null : text(`refusal.${code}`)) ?? message;
};

/** Why a request was refused; '' where the server said nothing, as without a connection. */
export const useSaid = (): ((error: unknown) => string) => {
  const refusal = useRefusalText();
  return (error) => refusal(codeOf(errorDetails(error)), errorText(error));
};
