declare module '*/browser-releases.json' {
  const releases: import('./releases.js').BrowserReleases;
  export default releases;
}
