import { configureGlobal } from 'fast-check';

// A mutant that is noticed is noticed: a smaller example of it is of use to nobody, and takes many runs to find.
configureGlobal({ endOnFailure: true });
