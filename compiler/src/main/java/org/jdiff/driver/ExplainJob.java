package org.jdiff.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdiff.ir.IrContext;
import org.jdiff.ir.IrModule;
import org.jdiff.ir.SourceDirectories;
import org.jdiff.model.DiffRequest;
import org.jdiff.model.Explanation;
import org.jdiff.rules.RuleTable;
import org.jdiff.transform.Differentiator;
import org.jdiff.transform.FunctionRequest;

/** Explains requests: as {@link CompileJob}, but one by one, and without finishing anything. */
final class ExplainJob {
  private ExplainJob() {}

  static List<Explanation> run(CompileRequest request, Path directory) {
    try (IrContext context = new IrContext();
        IrModule module = CompileJob.read(context, request.inputs(), request.reading())) {
      FunctionNames names = new FunctionNames(module);
      List<FunctionRequest> resolved =
          new RequestResolver(module, names, new Signatures(module, names))
              .resolve(request.derivatives());
      Set<String> primals =
          resolved.stream()
              .map(FunctionRequest::symbol)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      SourceLines sources = new SourceLines(directory, SourceDirectories.of(module));
      module.attachLines();
      Prepared.prepare(module, primals);
      List<Explanation> explanations = new ArrayList<>();
      for (int i = 0; i < resolved.size(); i++) {
        DiffRequest asked = request.derivatives().get(i);
        request.reading().progress().accept("explaining " + asked.function());
        explanations.add(
            withSources(
                Differentiator.explain(
                    module,
                    CompileJob.withPointees(module, resolved.get(i)),
                    asked.function(),
                    RuleTable.builtIn()),
                sources));
      }
      return List.copyOf(explanations);
    }
  }

  private static Explanation withSources(Explanation explanation, SourceLines sources) {
    return new Explanation(
        explanation.function(),
        explanation.mode(),
        explanation.symbol(),
        explanation.functions().stream()
            .map(
                f ->
                    new Explanation.Function(
                        f.symbol(),
                        f.name(),
                        f.derivative(),
                        f.shape(),
                        f.parameters(),
                        f.returnActive(),
                        f.lines().stream()
                            .map(l -> l.withSource(l.place().flatMap(sources::at)))
                            .toList()))
            .toList(),
        explanation.diagnostics());
  }
}
