/** How `npm run release` finds and replaces the version of the package in a text file. */
const versions = /(\bversion = '|\bgmis-widgets@)(\d+\.\d+\.\d+(?:-[\w.]+)?)/g;

module.exports = {
  readVersion: (text) => [...text.matchAll(versions)][0]?.[2],
  writeVersion: (text, version) => text.replace(versions, `$1${version}`),
};
