import { configure } from '@testing-library/react';

// Two cores that also build and drive browsers are slow at times: what comes late is not missing.
configure({ asyncUtilTimeout: 5_000 });
