/** How `npm run release` finds and changes the version of the package where it stands in a text. */
const own = /(\bversion = '|\bgmis-widgets@)(\d+\.\d+\.\d+(?:-[\w.]+)?)/g;

module.exports = {
  readVersion: (text) => [...text.matchAll(own)][0]?.[2],
  writeVersion: (text, version) => text.replace(own, `$1${version}`),
};
