#ifndef QZ_ACPI_ACRESTYP_H
#define QZ_ACPI_ACRESTYP_H
#define ACPI_RESOURCE_SERIAL_COMMON u8 revision_id; u8 type; u8 producer_consumer; u8 slave_mode; u8 connection_sharing; u8 type_revision_id; u16 type_data_length; u16 vendor_length; struct acpi_resource_source resource_source; u8 *vendor_data;
struct acpi_resource_irq {
	u8 triggering;
	u8 polarity;
	u8 shareable;
	u8 wake_capable;
	u8 interrupt_count;
	u8 interrupts[1];
};
struct acpi_resource_dma {
	u8 type;
	u8 bus_master;
	u8 transfer;
	u8 channel_count;
	u8 channels[1];
};
struct acpi_resource_io {
	u8 alignment;
	u8 address_length;
	u16 minimum;
	u16 maximum;
};
struct acpi_resource_vendor {
	int __qz_none;
};
struct acpi_resource_fixed_memory32 {
	u8 write_protect;
	u32 address;
	u32 address_length;
};
struct acpi_resource_source {
	u8 index;
	char *string_ptr;
};
struct acpi_resource_address {
	int __qz_none;
};
struct acpi_resource_extended_irq {
	u8 producer_consumer;
	u8 triggering;
	u8 polarity;
	u8 shareable;
	u8 wake_capable;
	u8 interrupt_count;
	struct acpi_resource_source resource_source;
	u32 interrupts[1];
};
struct acpi_resource_gpio {
	u8 revision_id;
	u8 connection_type;
	u8 producer_consumer;
	u8 pin_config;
	u8 shareable;
	u8 wake_capable;
	u8 triggering;
	u8 polarity;
	u16 drive_strength;
	u16 debounce_timeout;
	struct acpi_resource_source resource_source;
	u16 *pin_table;
};
struct acpi_resource_i2c_serialbus {
	ACPI_RESOURCE_SERIAL_COMMON u8 access_mode;
	u16 slave_address;
	u32 connection_speed;
};
struct acpi_resource_spi_serialbus {
	ACPI_RESOURCE_SERIAL_COMMON u8 wire_mode;
	u8 device_polarity;
	u8 data_bit_length;
	u8 clock_phase;
	u8 clock_polarity;
	u16 device_selection;
	u32 connection_speed;
};
struct acpi_resource_uart_serialbus {
	ACPI_RESOURCE_SERIAL_COMMON u8 endian;
	u8 data_bits;
	u8 stop_bits;
	u8 flow_control;
	u8 parity;
	u16 rx_fifo_size;
	u16 tx_fifo_size;
	u32 default_baud_rate;
};
struct acpi_resource_pin_config {
	u8 revision_id;
	u8 producer_consumer;
	u8 shareable;
	struct acpi_resource_source resource_source;
	u16 *pin_table;
};
union acpi_resource_data {
	struct acpi_resource_irq irq;
	struct acpi_resource_dma dma;
	struct acpi_resource_io io;
	struct acpi_resource_vendor vendor;
	struct acpi_resource_fixed_memory32 fixed_memory32;
	struct acpi_resource_extended_irq extended_irq;
	struct acpi_resource_gpio gpio;
	struct acpi_resource_i2c_serialbus i2c_serial_bus;
	struct acpi_resource_spi_serialbus spi_serial_bus;
	struct acpi_resource_uart_serialbus uart_serial_bus;
	struct acpi_resource_pin_config pin_config;
	struct acpi_resource_address address;
};
struct acpi_resource {
	u32 type;
	u32 length;
	union acpi_resource_data data;
};
#endif
