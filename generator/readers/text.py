from generator.model.reading import Reading
def read(name: str, data: bytes) -> Reading:
    raise NotImplementedError
