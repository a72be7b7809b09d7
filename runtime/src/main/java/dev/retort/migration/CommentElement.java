package dev.retort.migration;

import java.util.Optional;

record CommentElement(Optional<String> text, Optional<String> old) implements Comment {
    @Override
    public Comment was(String old) {
        return new CommentElement(text, Optional.of(Arguments.given("was", "the old comment", old)));
    }
}
