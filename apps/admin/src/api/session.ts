import { makeVar } from '@apollo/client';

/** True from the moment the API says that the session is over until the person has signed in again. */
export const sessionEnded = makeVar(false);
