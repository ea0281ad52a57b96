package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@code frame} and its {@code words}. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
final class FrameAdvice {
    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request);
    }

    @ModelAttribute("words")
    Wording words(HttpServletRequest request) {
        return frames.words(request);
    }
}
