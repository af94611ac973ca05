#ifndef QZ_ACPI_ACTYPES_H
#define QZ_ACPI_ACTYPES_H
union acpi_object;
#define ACPI_UINT64_MAX (u64)(~((u64) 0))
#define ACPI_MAX_PTR ACPI_UINT64_MAX
#define acpi_uintptr_t void *
#define ACPI_NAMESEG_SIZE 4
#define ACPI_OEM_ID_SIZE 6
#define ACPI_OEM_TABLE_ID_SIZE 8
#define ACPI_ROOT_OBJECT ((acpi_handle) ACPI_TO_POINTER(ACPI_MAX_PTR))
#define ACPI_D_STATE_COUNT 5
#define ACPI_TYPE_INTEGER 1
#define ACPI_TYPE_STRING 2
#define ACPI_TYPE_BUFFER 3
#define ACPI_TYPE_PACKAGE 4
#define ACPI_TYPE_DEVICE 6
#define ACPI_DEVICE_NOTIFY 2
#define ACPI_ALLOCATE_BUFFER (acpi_size)(- 1)
#define ACPI_CAST_PTR(a_, b_) ((a_ *)(acpi_uintptr_t)(b_))
#define ACPI_TO_POINTER(a_) ACPI_CAST_PTR(void, (acpi_size)(a_))
typedef u64 acpi_size;
typedef u64 acpi_physical_address;
typedef u32 acpi_status;
typedef char *acpi_string;
typedef void *acpi_handle;
typedef u32 acpi_object_type;
union acpi_object {
	acpi_object_type type;
	struct {
		acpi_object_type type;
		u64 value;
	} integer;
	struct {
		acpi_object_type type;
		u32 length;
		char *pointer;
	} string;
	struct {
		acpi_object_type type;
		u32 length;
		u8 *pointer;
	} buffer;
	struct {
		acpi_object_type type;
		u32 count;
		union acpi_object *elements;
	} package;
	struct {
		acpi_object_type type;
		acpi_handle handle;
	} reference;
	struct {
		acpi_object_type type;
		u32 proc_id;
	} processor;
};
struct acpi_object_list {
	u32 count;
	union acpi_object *pointer;
};
struct acpi_buffer {
	acpi_size length;
	void *pointer;
};
struct acpi_pnp_device_id {
	u32 length;
	char *string;
};
struct acpi_device_info {
	u32 name;
	acpi_object_type type;
	u8 param_count;
	u16 valid;
	u8 flags;
	u64 address;
	struct acpi_pnp_device_id hardware_id;
	struct acpi_pnp_device_id unique_id;
	struct acpi_pnp_device_id class_code;
};
#endif
