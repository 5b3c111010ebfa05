package org.entregent.sheetimport;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.entregent.command.Message;
import org.entregent.graph.NodeIds;
import org.entregent.sheetimport.UploadAnswer.Made;
import org.entregent.sheetimport.UploadAnswer.Problem;
import org.entregent.spreadsheet.TableFile;
import org.entregent.spreadsheet.UnreadableFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Takes files as they were sent: whatever is wrong with one is said in words. */
@Service
class SheetFileService {

    static final int MOST_ROWS = 20_000;

    private final UploadSheetsService uploading;
    private final NodeIds ids;
    private final MessageSource messages;

    SheetFileService(UploadSheetsService uploading, NodeIds ids, MessageSource messages) {
        this.uploading = uploading;
        this.ids = ids;
        this.messages = messages;
    }

    UploadAnswer take(SentFile sent, Locale locale) {
        try {
            var rows = TableFile.read(sent.bytes(), MOST_ROWS);
            var payload =
                    uploading.upload(new UploadedFile(sent.id(), sent.regionId(), sent.name(), digest(sent), rows));
            var made = payload.sheetImport();
            var problems = payload.errors().stream()
                    .map(error -> new Problem(words(error.message(), locale), error.path()))
                    .toList();
            return new UploadAnswer(made == null ? null : new Made(ids.format(made)), problems);
        } catch (UnreadableFile unreadable) {
            return new UploadAnswer(null, List.of(new Problem(words(message(unreadable), locale), List.of("file"))));
        }
    }

    private static Message message(UnreadableFile unreadable) {
        return switch (unreadable.fault()) {
            case EMPTY -> Message.of("sheetimport.file-empty");
            case OTHER_KIND -> Message.of("sheetimport.file-kind");
            case ENCODING -> Message.of("sheetimport.file-encoding");
            case QUOTES -> Message.of("sheetimport.file-quotes", Math.max(unreadable.line(), 1));
            case DAMAGED -> Message.of("sheetimport.file-damaged");
            case TOO_LARGE -> Message.of("sheetimport.file-large");
            case TOO_MANY_ROWS -> Message.of("sheetimport.file-rows", MOST_ROWS);
            case TOO_WIDE -> Message.of("sheetimport.file-wide", Math.max(unreadable.line(), 1));
            case CELL_TOO_LONG -> Message.of("sheetimport.file-cell", unreadable.line());
        };
    }

    private String words(Message message, Locale locale) {
        return messages.getMessage(message.key(), message.arguments().toArray(), locale);
    }

    private static String digest(SentFile sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent.bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
