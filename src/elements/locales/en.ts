
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0445236e1d32d728': str`${1} found for “${0}”`,
's0484a2751bb02b86': `Say what is wrong in your own words.`,
's0484a2c99a573380': `Your environment is not on the list of environments for G-MIS.`,
's10d43773d36f0e21': `Your browser`,
's11a76a0896cc5445': `Category`,
's125a45cae3f66c87': `No`,
's12b48bd2ce6d5e6f': `Please contact the office in charge at your prefecture.`,
's1f2b8a767339553b': `For anything that is not here, please use the contact below.`,
's1f4910663fa19df6': `Search the questions`,
's2a6ee5680f7ab633': `The reporting functions of G-MIS cannot be used in your environment.`,
's3908564095eecf78': `Show all questions`,
's3ecda85aa49d6095': `Open all`,
's406d68e25d11ab59': `How to allow pop-ups`,
's47333726f034967e': `Your environment could not be determined.`,
's4b8263680c53d1e3': `another browser`,
's551d19811ad971e6': `Search the questions`,
's58b6081278c8ee07': `All categories`,
's6093fb88b84a7fea': `How to clear the cache`,
's654e448e0be1ff21': `If this did not help`,
's676d5e797d53b9cc': `Your environment is on the list of environments for G-MIS.`,
's679dfa05c2865bbb': `Close all`,
's70ee48c5d8483ad1': `Hours`,
's73798c213dd31c2b': `Copying did not work. Please select the text and copy it.`,
's7523f11571680e91': `Copied`,
's7ef3aac1004b0769': `Note by gmis-widgets`,
's8e664f24c66ad9ce': `Try shorter or different words (such as password, email, log in).`,
's9c126f08328054aa': `Clear`,
's9f78950889031d2c': `the browser inside the LINE app`,
'sa08cd4ed4ac2f3f2': `Your system`,
'sa985389c559a1cb7': `Thank you for your answer.`,
'safae979820afc020': `Copy the address`,
'sbb22cb0f77c2a30a': `Often searched for:`,
'sbbe84b6646023d33': str`The document has no steps for your browser (${0}).`,
'sbcb05b0c044108f8': `Copy the link to this question`,
'sbf42e04e84b059b0': `Contact page`,
'sc156ad0851f68a93': `Contact`,
'sc6426f5d518d1470': str`No question matches “${0}”.`,
'scd5e2f6d68e2a1fc': str`Source: ${0}, “${1}”`,
'scf3d9713198cb0ec': `Did this solve your problem?`,
'sd0b1e024ee2b3db1': `Your browser needs an update.`,
'sd28082078775aace': `Yes`,
'se36aa6858b70d019': `If this did not help (see whom to contact)`,
'se4049d7e835c330f': `the browser inside the Yahoo! JAPAN app`,
'se7d03ae231530827': `Questions that may be close:`,
'sfb4d4f095d5e6571': `Telephone`,
    };
  