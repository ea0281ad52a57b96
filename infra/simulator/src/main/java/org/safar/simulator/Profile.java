package org.safar.simulator;

import static org.safar.kernel.code.AgeBand.FROM_18;
import static org.safar.kernel.code.AgeBand.FROM_21;
import static org.safar.kernel.code.AgeBand.FROM_24;
import static org.safar.kernel.code.AgeBand.FROM_27;
import static org.safar.kernel.code.AgeBand.FROM_30;
import static org.safar.kernel.code.AgeBand.FROM_39;
import static org.safar.kernel.code.AgeBand.FROM_48;
import static org.safar.kernel.code.AgeBand.FROM_9;
import static org.safar.kernel.code.AgeBand.UNDER_9;

import java.util.List;
import java.util.Map;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;

/**
 * Profile "regional": statements of 2012 and 2013 on the region's victims. Most are trafficked inside a country, above
 * all Uzbekistan, then to Russia and Kazakhstan; 91 % for labour; 69 % are men, which follows from the shares by form.
 */
final class Profile {
    static final Shares<String> ORIGIN =
            Shares.of("UZ", 400).or("KG", 220).or("KZ", 160).or("TJ", 160).or("TM", 60);

    /** {@code other} stands for the destinations of {@link #OTHER}. */
    static final Map<String, Shares<String>> DESTINATION = Map.of(
            "UZ",
                    Shares.of("UZ", 50)
                            .or("RU", 23)
                            .or("KZ", 19)
                            .or("TR", 4)
                            .or("AE", 2)
                            .or("other", 2),
            "KG",
                    Shares.of("RU", 45)
                            .or("KG", 25)
                            .or("KZ", 20)
                            .or("TR", 5)
                            .or("AE", 2)
                            .or("other", 3),
            "KZ",
                    Shares.of("KZ", 75)
                            .or("RU", 8)
                            .or("TR", 5)
                            .or("BH", 4)
                            .or("KR", 3)
                            .or("AE", 3)
                            .or("other", 2),
            "TJ",
                    Shares.of("RU", 50)
                            .or("TJ", 30)
                            .or("KZ", 8)
                            .or("TR", 5)
                            .or("AE", 4)
                            .or("other", 3),
            "TM", Shares.of("TR", 45).or("TM", 35).or("RU", 10).or("AE", 5).or("other", 5));

    static final Map<String, List<String>> OTHER = Map.of(
            "UZ", List.of("KR", "IN", "TH"),
            "KG", List.of("CN", "KR", "GE"),
            "KZ", List.of("CN", "IL", "SA"),
            "TJ", List.of("AF", "IR", "SA"),
            "TM", List.of("IN", "GE", "MY"));

    static final Shares<ExploitationForm> FORM = Shares.of(ExploitationForm.FORCED_LABOUR, 910)
            .or(ExploitationForm.SEXUAL_EXPLOITATION, 80)
            .or(ExploitationForm.FORCED_MARRIAGE, 5)
            .or(ExploitationForm.FORCED_BEGGING, 5);

    /** Minors are 8 %. */
    static final Shares<AgeBand> AGE = Shares.of(UNDER_9, 10)
            .or(FROM_9, 70)
            .or(FROM_18, 120)
            .or(FROM_21, 140)
            .or(FROM_24, 130)
            .or(FROM_27, 120)
            .or(FROM_30, 250)
            .or(FROM_39, 110)
            .or(FROM_48, 50);

    private static final Shares<Sector> MENS_SECTORS = Shares.of(Sector.F, 40)
            .or(Sector.A, 28)
            .or(Sector.C, 10)
            .or(Sector.G, 7)
            .or(Sector.N, 5)
            .or(Sector.H, 5)
            .or(Sector.B, 5);

    private static final Shares<Sector> WOMENS_SECTORS = Shares.of(Sector.A, 30)
            .or(Sector.T, 25)
            .or(Sector.I, 17)
            .or(Sector.C, 15)
            .or(Sector.G, 13);

    private Profile() {}

    static Shares<Sector> sector(Sex sex) {
        return sex == Sex.MALE ? MENS_SECTORS : WOMENS_SECTORS;
    }

    /** Labour 75 % men, sexual exploitation and forced marriage 97 % women. */
    static double men(ExploitationForm form) {
        return switch (form) {
            case FORCED_LABOUR -> 0.75;
            case FORCED_BEGGING -> 0.5;
            default -> 0.03;
        };
    }
}
