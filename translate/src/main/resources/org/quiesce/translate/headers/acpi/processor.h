#ifndef QZ_ACPI_PROCESSOR_H
#define QZ_ACPI_PROCESSOR_H
struct acpi_processor_errata;
extern struct acpi_processor_errata errata;
#endif
