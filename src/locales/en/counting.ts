import type { Counting } from '../locale.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** English nouns behind a number. */
export const counting: Counting = {
  plural: /(?:[^sui]|[aeo]u|[^aeiou]i)s$/u,
  plurals: set(
    'people persons children women men staff personnel aircraft feet metres crew youth households buses taxis',
  ),
  singulars: set(`
    this its his hers ours theirs yours was has does is as us plus minus gas bias chaos news series species basis crisis
    analysis always perhaps besides towards afterwards means overseas sales less thus`),
  adjective:
    /(?:al|ic|ble|ive|ous|ful|ary|less|ese|ed|ern|est|ent)$|^[^-]+-|^(?:new|net|extra|other|more|further|small|large|big|major|key|main|young|older|old|poor|rural|urban|full|part|time|low|high|lower|higher|middle|income|of|such|different|various|separate|the|our|these|those|their|its|public|private|local|domestic|remaining|about|additional|participating|qualifying|existing|outstanding|ongoing)$/u,
  nouns: set(`
    hospital capital rental animal material terminal festival journal signal medal meal individual professional official
    student resident patient parent event apartment client investment document department government agent accident
    incident payment talent treatment component moment experiment establishment appointment apprentice
    clinic topic fabric traffic republic table vehicle seed bed need feed breed library diary secretary salary canal trial
    forest test request guest interest west cable marble representative initiative executive locomotive archive
    arrival removal referral proposal deal goal appeal tutorial concern pattern attorney nurse cement percent cent tent`),
  stops: set(`
    a an and or but nor to in into on onto at by for from with within without under over through throughout across among amongst between
    during before after since until till per as than that which who whom whose where when while if because so is are was
    were be been being has have had will would shall should can could may might must do does did not no it they we he she
    i you this about above against along around because below beyond despite except including like near off out
    respectively annually each every all both either only also already now then there here up down via upon
    have having had get gets got give gives makes take takes used using`),
  and: 'and',
  longest: 7,
};
