#ifndef QZ_ACPI_CPPC_ACPI_H
#define QZ_ACPI_CPPC_ACPI_H
enum cppc_regs { ENABLE = 14 };
#endif
