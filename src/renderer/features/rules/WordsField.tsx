/** Words within a sentence: a field as wide as what is typed, over several lines where need be. */
export function WordsField({
  label,
  line,
  placeholder,
  most,
  value,
  onWords,
}: {
  label: string;
  /** By what find marks it. */
  line: string;
  placeholder: string;
  most: number;
  value: string;
  onWords: (text: string) => void;
}) {
  return (
    <textarea
      rows={1}
      aria-label={label}
      data-line={line}
      placeholder={placeholder}
      maxLength={most}
      value={value}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
      }}
      onChange={(event) => onWords(event.target.value.replace(/\s*\n\s*/g, ' '))}
    />
  );
}
