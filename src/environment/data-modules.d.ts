declare module '*/browser-releases.json' {
  const releases: import('./releases.js').BrowserReleases;
  export default releases;
}
declare module '*/connection.json' {
  const connection: { targets: import('./connection.js').ConnectionTarget[] };
  export default connection;
}
