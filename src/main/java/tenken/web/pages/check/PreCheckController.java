package tenken.web.pages.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tenken.answers.AnswersReading;
import tenken.answers.AnswersWriter;
import tenken.assessment.Assessment;
import tenken.exchange.words.Words;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.web.PreCheckMeters;
import tenken.web.problem.Languages;
import tools.jackson.databind.JsonNode;

/** Takes a document, shows what it comes to, and forgets it. */
@Controller
class PreCheckController {

  private final LoadedPacks packs;
  private final Samples samples;
  private final PreCheckMeters meters;

  PreCheckController(LoadedPacks packs, Samples samples, PreCheckMeters meters) {
    this.packs = packs;
    this.samples = samples;
    this.meters = meters;
  }

  @GetMapping("/pre-check")
  String ask(Model model) {
    model.addAttribute("samples", samples.all());
    return "check/pre-check";
  }

  /** A file that somebody chose, or dropped on the page. */
  @PostMapping(path = "/pre-check", params = "!document")
  String check(@RequestParam MultipartFile file, HttpServletRequest request, Model model)
      throws IOException {
    byte[] bytes = file.getBytes();
    if (WorkbookReader.recognises(bytes)) {
      return workbook(bytes, request, model);
    }
    return file.isEmpty() ? nothing(model) : show(bytes, request, model);
  }

  private String workbook(byte[] file, HttpServletRequest request, Model model) {
    LoadedPack pack = packs.inForce();
    AnswersReading reading = new WorkbookReader(pack.pack()).read(file).answers(pack.reader());
    String document =
        reading.answers().map(AnswersWriter::write).map(JsonNode::toString).orElse("");
    return show(reading, document.getBytes(StandardCharsets.UTF_8), pack, request, model);
  }

  /** A sample to try. */
  @PostMapping("/pre-check/samples")
  String sample(@RequestParam String name, HttpServletRequest request, Model model) {
    return show(samples.of(name), request, model);
  }

  /** The document of a report on the page: in the other language, or with some answers changed. */
  @PostMapping(path = "/pre-check", params = "document")
  String again(
      @RequestParam String document,
      @RequestParam(required = false) @Nullable String clear,
      HttpServletRequest request,
      Model model) {
    byte[] unpacked = Packed.open(document);
    if (clear == null) {
      return show(unpacked, request, model);
    }
    LoadedPack pack = packs.inForce();
    Tried tried = Tried.of(unpacked, pack, words(pack, request), clear);
    model.addAttribute("tried", tried);
    return show(tried.document().getBytes(StandardCharsets.UTF_8), request, model);
  }

  private String nothing(Model model) {
    model.addAttribute("nothing", true);
    return ask(model);
  }

  private String show(byte[] document, HttpServletRequest request, Model model) {
    LoadedPack pack = packs.inForce();
    return show(pack.reader().read(document), document, pack, request, model);
  }

  private String show(
      AnswersReading reading,
      byte[] document,
      LoadedPack pack,
      HttpServletRequest request,
      Model model) {
    if (reading.answers().isEmpty()) {
      meters.refused();
      model.addAttribute("faults", reading.faults());
      model.addAttribute("more", reading.more());
      return ask(model);
    }
    var answers = reading.answers().get();
    Assessment assessment =
        meters.noted(answers.sheet().id(), () -> pack.assessor().assess(answers));
    model.addAttribute("report", Report.of(assessment, pack.pack(), words(pack, request)));
    model.addAttribute("document", Packed.close(document));
    return ask(model);
  }

  private static Words words(LoadedPack pack, HttpServletRequest request) {
    return new Words(pack.pack(), Languages.of(request));
  }
}
