package org.safar.query.page.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safar.kernel.HubId;
import org.springframework.stereotype.Component;

/** The base maps, each drawn once, under an address that changes with its bytes. */
@Component
public final class MapFiles {
    /** Of {@link #country}, in pixels. */
    public static final double COUNTRY_WIDTH = 568;

    public static final double COUNTRY_HEIGHT = 330;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    MapFiles() {
        for (var size : Size.values())
            for (var regions : new boolean[] {false, true}) {
                var box = size.frame();
                add(name(size, regions), BaseMap.svg(size.extent(), box.width(), box.height(), regions, ""));
                if (regions && size.valley() > 0) add(valley(size), Valley.svg(size));
            }
        for (var hub : HubId.values())
            add(
                    hub.code(),
                    BaseMap.svg(CountryMap.extent(hub.code()), COUNTRY_WIDTH, COUNTRY_HEIGHT, true, hub.code()));
    }

    /** The ground of a flow map; where regions are shown, that of the valley too. */
    public Base flows(Size size, boolean regions) {
        return new Base(address(name(size, regions)), regions && size.valley() > 0 ? address(valley(size)) : "");
    }

    private static String valley(Size size) {
        return name(size, true) + "-valley";
    }

    /** The ground of one country with its regions. */
    public String country(String country) {
        return address(country);
    }

    boolean isOfItsBytes(String file) {
        return addresses.containsValue("/maps/" + file);
    }

    Optional<byte[]> read(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private String address(String name) {
        var address = addresses.get(name);
        if (address == null) throw new IllegalArgumentException("no map " + name);
        return address;
    }

    private void add(String name, String svg) {
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        var file = name + "-" + digest(bytes) + ".svg";
        files.put(file, bytes);
        files.put(name + ".svg", bytes);
        addresses.put(name, "/maps/" + file);
    }

    private static String name(Size size, boolean regions) {
        return size.name().toLowerCase(Locale.ROOT) + (regions ? "-regions" : "");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
