export function SettingsPage() {
  return <p />;
}
