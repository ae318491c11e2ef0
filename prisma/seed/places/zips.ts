import type { Community } from "../people/communities";
import type { Random } from "../random";

/** A ZIP code of the five counties where people live: how many, and who lives there more often. */
export interface HomeZip {
  zip: string;
  /** Thousands of residents, roughly: practices and members are spread like people. */
  thousands: number;
  communities: Community[];
}

/** Per county: `zip:thousands`, and after a slash the communities that are at home there. */
const residents = {
  "06075": `94102:31 94103:31 94105:14 94107:31 94108:14/chinese 94109:56 94110:74/hispanic
    94112:85/filipino,chinese,hispanic 94114:34 94115:34 94116:47/chinese 94117:40
    94118:42/chinese,russian 94121:43/chinese,russian 94122:62/chinese 94123:26 94124:36/chinese
    94127:21 94131:28 94132:31/chinese 94133:26/chinese 94134:42/chinese 94158:8`,
  "06081": `94002:28 94005:5 94010:43 94014:49/filipino,chinese 94015:64/filipino,chinese 94019:20
    94025:42 94030:23/chinese 94044:38/filipino 94061:38 94062:27 94063:33/hispanic
    94065:12/chinese 94066:43/filipino 94070:31 94080:67/filipino,chinese 94401:37/hispanic
    94402:27 94403:43 94404:36/chinese,indian`,
  "06085": `94022:20 94024:24/chinese 94040:35 94041:14 94043:33/chinese 94085:23/indian
    94086:52/indian,chinese 94087:60/indian,chinese 94301:17 94303:48/hispanic 94306:28/chinese
    95008:50 95014:61/chinese,indian 95020:63/hispanic 95030:14 95032:27 95035:81/vietnamese,chinese,filipino
    95037:51/hispanic 95050:42 95051:59/indian,korean 95054:28/indian 95070:32/chinese,indian
    95110:20/hispanic 95111:63/vietnamese,hispanic 95112:59/vietnamese 95116:54/hispanic
    95117:32 95118:33 95119:11 95120:38/chinese 95121:39/vietnamese 95122:58/vietnamese,hispanic
    95123:66 95124:50 95125:54 95126:35 95127:65/hispanic 95128:37/vietnamese 95129:40/chinese,korean
    95130:14 95131:31/vietnamese 95132:42/vietnamese,chinese 95133:28/vietnamese 95134:27/indian
    95135:21/vietnamese 95136:45/vietnamese 95138:20/vietnamese 95148:48/vietnamese`,
  "06001": `94501:64 94502:15/chinese 94536:77/indian 94538:68/indian,afghan,chinese 94539:55/indian,chinese
    94541:66/hispanic 94542:14 94544:80/filipino,hispanic 94545:33/filipino 94546:46 94550:48
    94551:43 94552:15 94555:39/indian,chinese 94560:48/indian 94566:45 94568:72/indian 94577:47
    94578:41/hispanic 94579:22/chinese 94580:30 94587:75/filipino,indian 94588:36/indian
    94601:52/hispanic 94602:30 94603:36/hispanic,african_american 94605:44/african_american
    94606:38/vietnamese,chinese 94607:28/african_american,chinese 94608:32/african_american 94609:24
    94610:31 94611:40 94612:18/african,korean 94618:17 94619:26 94621:36/hispanic,african_american
    94702:17 94703:22 94704:29 94705:14 94706:20 94707:12 94708:11 94709:12 94710:8`,
  "06013": `94505:17 94506:26 94507:15 94509:68/hispanic 94513:68 94517:14 94518:28 94519:19
    94520:39/hispanic 94521:43 94523:35 94526:32 94530:26/chinese 94531:44/filipino 94547:26/filipino
    94549:29 94553:50 94556:16 94561:43 94563:19 94564:19 94565:99/hispanic,filipino
    94582:48/indian,chinese 94583:37/persian 94595:18 94596:21/persian,russian 94597:30 94598:28
    94801:31/hispanic 94803:27 94804:42 94805:15 94806:63/hispanic,filipino`,
};

/** Homes are sought and practices stand in these; the demonstration sells nowhere else. */
export const homeZips: HomeZip[] = Object.values(residents).flatMap((county) =>
  county
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [, zip = "", thousands = "0", names = ""] =
        /^(\d{5}):(\d+)(?:\/(.*))?$/.exec(entry) ?? [];
      const communities = names ? (names.split(",") as Community[]) : [];
      return { zip, thousands: Number(thousands), communities };
    }),
);

const byZip = new Map(homeZips.map((home) => [home.zip, home]));
const everybody = homeZips.reduce((sum, { thousands }) => sum + thousands, 0);

export function pickHomeZip(random: Random): HomeZip {
  let left = random.number() * everybody;
  for (const home of homeZips) {
    left -= home.thousands;
    if (left < 0) return home;
  }
  return homeZips[0] as HomeZip;
}

/** @throws Error for a ZIP code outside the list. */
export function homeZip(zip: string): HomeZip {
  const home = byZip.get(zip);
  if (!home) throw new Error(`no home ZIP ${zip}`);
  return home;
}
