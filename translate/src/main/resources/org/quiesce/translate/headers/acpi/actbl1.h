#ifndef QZ_ACPI_ACTBL1_H
#define QZ_ACPI_ACTBL1_H
struct acpi_subtable_header {
	u8 type;
	u8 length;
};
#endif
