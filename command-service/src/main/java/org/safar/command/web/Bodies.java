package org.safar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.safar.kernel.RefusalCode;
import org.safar.web.ProblemCode;
import org.safar.web.Problems;
import org.springframework.http.HttpHeaders;

/** A body as a stream, unpacked where it was sent packed. */
final class Bodies {
    private Bodies() {}

    static InputStream of(HttpServletRequest request) throws IOException {
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding == null || coding.equalsIgnoreCase("identity")) return request.getInputStream();
        if (!coding.equalsIgnoreCase("gzip")) throw Problems.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "gzip or nothing");
        try {
            return new GZIPInputStream(request.getInputStream(), 32 * 1024);
        } catch (IOException _) {
            throw Problems.refused(RefusalCode.CUT_STREAM, null, "not a whole gzip stream");
        }
    }
}
