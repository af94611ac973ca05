#ifndef QZ_ACPI_ACTBL2_H
#define QZ_ACPI_ACTBL2_H
enum acpi_madt_type { __qz_acpi_madt_type };
#endif
