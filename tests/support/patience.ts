// Two cores that also build and drive browsers are slow at times: what comes late is not missing. Where there is no page nothing is waited for.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 5_000 });
}
