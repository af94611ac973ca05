#ifndef QZ_ACPI_ACTYPES_H
#define QZ_ACPI_ACTYPES_H
#define ACPI_OEM_ID_SIZE 6
#define ACPI_OEM_TABLE_ID_SIZE 8
typedef u64 acpi_size;
typedef u32 acpi_status;
typedef char *acpi_string;
typedef void *acpi_handle;
typedef u32 acpi_object_type;
struct acpi_buffer {
	acpi_size length;
	void *pointer;
};
#endif
