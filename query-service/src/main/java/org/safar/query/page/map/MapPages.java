package org.safar.query.page.map;

import java.time.Duration;
import org.safar.web.Open;
import org.safar.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Base maps as files that a browser keeps. */
@Controller
class MapPages {
    private static final Duration YEAR = Duration.ofDays(365);

    private final MapFiles files;

    MapPages(MapFiles files) {
        this.files = files;
    }

    /** By its own name a map may change with the next version; under the address of its bytes it never does. */
    @Open(because = "a map without figures says what every atlas says")
    @GetMapping("/maps/{file}")
    ResponseEntity<byte[]> map(@PathVariable String file) {
        var bytes = files.read(file).orElseThrow(Problems::absent);
        return ResponseEntity.ok()
                .cacheControl(
                        files.isOfItsBytes(file)
                                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                                : CacheControl.noCache())
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(bytes);
    }
}
